import type { ReferenceData, RoleReading } from '../language/referenceData.ts';
import type { Cluster } from './discourse.ts';

/** Reads a role noun; a compound by its last part ("rebellenleider"). */
export const readRole = (lemma: string, data: ReferenceData): RoleReading | null => {
  const whole = data.roles.get(lemma);
  if (whole) return whole;
  for (let start = 3; start <= lemma.length - 5; start++) {
    const part = data.roles.get(lemma.slice(start).replace(/^-/, ''));
    if (part) return part;
  }
  return null;
};

/** Whether two offices may be the same one, said more or less exactly: "staatshoofd" and "president". */
export const isSameOffice = (a: RoleReading, b: RoleReading): boolean =>
  a.office === b.office || a.wider.includes(b.office) || b.wider.includes(a.office);

/** Whether somebody is known to hold the office. */
export const holdsOffice = (cluster: Cluster, office: RoleReading, data: ReferenceData): boolean =>
  [...cluster.roles].some((role) => {
    const held = readRole(role, data);
    return held !== null && isSameOffice(held, office);
  });
