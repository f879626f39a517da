import type { ReferenceData, RoleReading } from '../language/referenceData.ts';
import { readRole } from '../mention/nounKind.ts';
import type { Cluster } from './discourse.ts';

/** Whether two offices may be the same one, said more or less exactly: "staatshoofd" and "president". */
export const isSameOffice = (a: RoleReading, b: RoleReading): boolean =>
  a.office === b.office || a.wider.includes(b.office) || b.wider.includes(a.office);

/** Whether any office of somebody is known. */
export const hasOffice = (cluster: Cluster, data: ReferenceData): boolean =>
  [...cluster.roles].some((role) => readRole(role, data) !== null);

/** Whether somebody is known to hold the office, or one that falls under it: a president is a head of state, a leader may be no president. */
export const isKnownAs = (cluster: Cluster, office: RoleReading, data: ReferenceData): boolean =>
  [...cluster.roles].some((role) => {
    const held = readRole(role, data);
    return held !== null && (held.office === office.office || held.wider.includes(office.office));
  });

/** Whether somebody may hold the office: an office of theirs is the same, said more or less exactly. */
export const holdsOffice = (cluster: Cluster, office: RoleReading, data: ReferenceData): boolean =>
  [...cluster.roles].some((role) => {
    const held = readRole(role, data);
    return held !== null && isSameOffice(held, office);
  });
