/**
 * Edges as ribbons: straight or bent, whole or dashed, with or without a head.
 *
 * The packages of sigma have no dashes, and @sigma/edge-curve finds the curve in the fragment shader, over the whole box around it,
 * which cost ten times a straight edge. Here the curve is cut into short quads in the vertex shader, so that only its own pixels
 * are drawn, and each pixel knows how far along the curve it lies: that gives the dashes.
 * Geometry as there: the control point is `curvature` × the distance beside the middle. A line from a node to itself is a loop.
 *
 * They have no picture for picking: what is under the pointer is found by `hitTest.ts`.
 */
import { createEdgeCompoundProgram, type EdgeLabelDrawingFunction, EdgeProgram, type EdgeProgramType } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { LOOP_ANGLE, LOOP_PIXELS, LOOP_SHARE } from './curve.ts';
import { ALPHA_BIAS, FLOAT, PLACES, TRIANGLES, UNSIGNED_BYTE } from './glsl.ts';

/** What the reducer gives an edge beside sigma's own display data. */
export interface RibbonData extends EdgeDisplayData {
  readonly curvature?: number;
  /** Length of a dash and its gap, in pixels at thickness 1; 0 is a whole line. */
  readonly dash?: number;
  readonly arrow?: boolean;
}

const HEAD_LENGTH = 4.2;
const HEAD_WIDTH = 3.4;

const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_dimensions', 'u_pixelRatio', 'u_minEdgeThickness'] as const;
type Uniform = (typeof UNIFORMS)[number];

const GEOMETRY = /* glsl */ `
attribute vec4 a_color;
attribute vec2 a_source;
attribute vec2 a_target;
attribute vec2 a_radii;
attribute float a_thickness;
attribute float a_curvature;
attribute float a_dash;
attribute float a_arrow;

uniform float u_sizeRatio;
uniform float u_pixelRatio;
uniform float u_minEdgeThickness;

varying vec4 v_color;
${PLACES}
/** The circle of a loop; its radius is 0 for a line between two nodes. */
vec2 loopCentre = vec2(0.0);
float loopRadius = 0.0;
float loopStart = 0.0;

const float TURN = 6.2831853;

vec2 pointAt(float t, vec2 a, vec2 b, vec2 c) {
  if (loopRadius > 0.0) return loopCentre + loopRadius * vec2(cos(loopStart + TURN * t), sin(loopStart + TURN * t));
  return mix(mix(a, b, t), mix(b, c, t), t);
}

vec2 directionAt(float t, vec2 a, vec2 b, vec2 c) {
  if (loopRadius > 0.0) return vec2(-sin(loopStart + TURN * t), cos(loopStart + TURN * t));
  return mix(b - a, c - b, t);
}

/** Where the curve, seen from one end, is at a distance from it: a guess from the speed there, mended twice. */
float leaveAt(float distance, vec2 a, vec2 b, vec2 c) {
  if (loopRadius > 0.0) return 2.0 * asin(min(1.0, distance / (2.0 * loopRadius))) / TURN;
  float t = distance / max(2.0 * length(b - a), 0.001);
  t = min(t, 0.5);
  t *= distance / max(length(pointAt(t, a, b, c) - a), 0.001);
  t = min(t, 0.5);
  t *= distance / max(length(pointAt(t, a, b, c) - a), 0.001);
  return min(t, 0.5);
}

vec4 inkOf() {
  vec4 ink = a_color;
  ink.a *= ${ALPHA_BIAS};
  return ink;
}
`;

const CURVE = /* glsl */ `
  vec2 source = toPixels(a_source);
  vec2 target = toPixels(a_target);
  vec2 delta = target - source;
  vec2 control = (source + target) / 2.0 + vec2(-delta.y, delta.x) * a_curvature;
  float thickness = max(u_minEdgeThickness, a_thickness / u_sizeRatio) * u_pixelRatio;
  vec2 radii = a_radii * u_pixelRatio / u_sizeRatio;
  // What is hidden has no size, and no loop.
  if (a_source == a_target && radii.x > 0.0) {
    float angle = ${LOOP_ANGLE.toFixed(6)} + a_curvature;
    loopRadius = radii.x * ${LOOP_SHARE.toFixed(3)} + ${LOOP_PIXELS.toFixed(1)} * u_pixelRatio;
    loopCentre = source + loopRadius * vec2(cos(angle), sin(angle));
    loopStart = angle + TURN / 2.0;
  }
  float headLength = a_arrow * thickness * ${HEAD_LENGTH.toFixed(1)};
`;

const RIBBON_VERTEX = /* glsl */ `
attribute float a_along;
attribute float a_side;
varying float v_distance;
varying float v_offset;
varying float v_half;
varying float v_dash;
${GEOMETRY}
void main() {
  ${CURVE}
  float first = leaveAt(radii.x, source, control, target);
  float last = 1.0 - leaveAt(radii.y + headLength * 0.9, target, control, source);
  float t = mix(first, max(first, last), a_along);
  vec2 direction = directionAt(t, source, control, target);
  vec2 normal = vec2(-direction.y, direction.x) / max(length(direction), 0.001);
  v_half = thickness / 2.0;
  v_offset = a_side * (v_half + 1.0);
  v_distance = t * (loopRadius > 0.0 ? TURN * loopRadius : length(delta) * (1.0 + 0.667 * a_curvature * a_curvature));
  v_dash = a_dash * thickness;
  v_color = inkOf();
  gl_Position = toClip(pointAt(t, source, control, target) + normal * v_offset);
}
`;

const RIBBON_FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying float v_distance;
varying float v_offset;
varying float v_half;
varying float v_dash;

void main(void) {
  float cover = clamp(v_half + 0.5 - abs(v_offset), 0.0, 1.0);
  if (v_dash > 0.0) {
    float place = mod(v_distance, v_dash);
    cover *= clamp(v_dash * 0.58 - place + 0.5, 0.0, 1.0);
  }
  gl_FragColor = v_color * cover;
}
`;

const HEAD_VERTEX = /* glsl */ `
attribute vec2 a_corner;
${GEOMETRY}
void main() {
  ${CURVE}
  float tip = 1.0 - leaveAt(radii.y + 0.5 * u_pixelRatio, target, control, source);
  float base = 1.0 - leaveAt(radii.y + headLength, target, control, source);
  vec2 tipPoint = pointAt(tip, source, control, target);
  vec2 basePoint = pointAt(base, source, control, target);
  vec2 direction = normalize(tipPoint - basePoint + vec2(0.0001, 0.0));
  vec2 side = vec2(-direction.y, direction.x) * thickness * ${(HEAD_WIDTH / 2).toFixed(1)};
  v_color = inkOf();
  gl_Position = toClip(mix(basePoint, tipPoint, a_corner.x) + side * a_corner.y * a_arrow);
}
`;

const HEAD_FRAGMENT = /* glsl */ `
precision mediump float;
varying vec4 v_color;
void main(void) {
  gl_FragColor = v_color;
}
`;

const ATTRIBUTES = [
  { name: 'a_source', size: 2, type: FLOAT },
  { name: 'a_target', size: 2, type: FLOAT },
  { name: 'a_radii', size: 2, type: FLOAT },
  { name: 'a_thickness', size: 1, type: FLOAT },
  { name: 'a_curvature', size: 1, type: FLOAT },
  { name: 'a_dash', size: 1, type: FLOAT },
  { name: 'a_arrow', size: 1, type: FLOAT },
  { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
];

/** Corners of the quads along the curve: how far along, and on which side. */
const ribbonCorners = (segments: number): number[][] =>
  Array.from({ length: segments }, (_, index) => {
    const from = index / segments;
    const to = (index + 1) / segments;
    return [
      [from, 1],
      [from, -1],
      [to, 1],
      [from, -1],
      [to, 1],
      [to, -1],
    ];
  }).flat();

abstract class CurveProgram extends EdgeProgram<Uniform> {
  processVisibleItem(_: number, startIndex: number, source: NodeDisplayData, target: NodeDisplayData, data: RibbonData): void {
    const values = [
      source.x,
      source.y,
      target.x,
      target.y,
      source.size,
      target.size,
      data.size || 1,
      data.curvature ?? 0,
      data.dash ?? 0,
      data.arrow === false ? 0 : 1,
      floatColor(data.color),
    ];
    this.array.set(values, startIndex);
  }

  setUniforms(
    params: RenderParams,
    { gl, uniformLocations }: { gl: WebGLRenderingContext; uniformLocations: Record<Uniform, WebGLUniformLocation> },
  ): void {
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
    gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio);
    gl.uniform2f(uniformLocations.u_dimensions, params.width * params.pixelRatio, params.height * params.pixelRatio);
    gl.uniform1f(uniformLocations.u_pixelRatio, params.pixelRatio);
    gl.uniform1f(uniformLocations.u_minEdgeThickness, params.minEdgeThickness);
  }
}

/** The line itself, in so many quads: one is enough for a straight line. */
const ribbonProgram = (segments: number) =>
  class RibbonProgram extends CurveProgram {
    getDefinition() {
      return {
        VERTICES: segments * 6,
        VERTEX_SHADER_SOURCE: RIBBON_VERTEX,
        FRAGMENT_SHADER_SOURCE: RIBBON_FRAGMENT,
        METHOD: TRIANGLES,
        UNIFORMS,
        ATTRIBUTES,
        CONSTANT_ATTRIBUTES: [
          { name: 'a_along', size: 1, type: FLOAT },
          { name: 'a_side', size: 1, type: FLOAT },
        ],
        CONSTANT_DATA: ribbonCorners(segments),
      };
    }
  };

class HeadProgram extends CurveProgram {
  getDefinition() {
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: HEAD_VERTEX,
      FRAGMENT_SHADER_SOURCE: HEAD_FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES,
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [1, 0],
        [0, 1],
        [0, -1],
      ],
    };
  }
}

const BENT_SEGMENTS = 14;

const createProgram = (segments: number, drawLabel: EdgeLabelDrawingFunction): EdgeProgramType =>
  createEdgeCompoundProgram([ribbonProgram(segments), HeadProgram] as unknown as EdgeProgramType[], drawLabel);

/** For sigma's `edgeProgramClasses`: edges that bend, and loops. */
export const createRibbonProgram = (drawLabel: EdgeLabelDrawingFunction): EdgeProgramType => createProgram(BENT_SEGMENTS, drawLabel);

/** For sigma's `edgeProgramClasses`: straight edges, whole or dashed. */
export const createStraightProgram = (drawLabel: EdgeLabelDrawingFunction): EdgeProgramType => createProgram(1, drawLabel);
