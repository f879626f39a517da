/**
 * Nodes as discs with a ring and the pictogram of their kind, in one pass.
 *
 * @sigma/node-border and @sigma/node-image together draw each node four times (two layers, each also for picking) and cost half of a
 * frame at 1,000 nodes; here one square holds disc, ring and pictogram, and the pictograms lie in one small texture.
 */
import { NodeProgram, type NodeProgramType } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { ENTITY_KINDS, type EntityKind } from '../../../src/model/mention.ts';
import { ALPHA_BIAS, FLOAT, PLACES, TRIANGLES, UNSIGNED_BYTE } from './glsl.ts';
import { ICON_PATHS } from './icons.ts';

/** What the reducer gives a node beside sigma's own display data. */
export interface DiscData extends NodeDisplayData {
  readonly kind?: EntityKind;
  readonly iconColor?: string;
  readonly borderColor?: string;
  /** Width of the ring in pixels; it lies inside the disc. */
  readonly borderSize?: number;
  /** Its name gives way to those that are written already, although it is asked for. */
  readonly yields?: boolean;
}

/** Pictograms lie in a square of so many a side, each in a cell of so many pixels with a free margin around it. */
const COLUMNS = 4;
const CELL = 64;
const MARGIN = 6;
/** Side of a pictogram as a share of the disc's diameter. */
export const ICON_SHARE = 0.6;
/** Share of a cell that the pictogram fills. */
const FILLED = (CELL - 2 * MARGIN) / CELL;

const UNIFORMS = ['u_matrix', 'u_dimensions', 'u_sizeRatio', 'u_pixelRatio', 'u_icons'] as const;
type Uniform = (typeof UNIFORMS)[number];

/** What the vertex shader hands to the fragment shader. */
const VARYINGS = /* glsl */ `
varying vec4 v_color;
varying vec4 v_ringColor;
varying vec4 v_iconColor;
varying vec2 v_place;
varying vec2 v_icon;
varying float v_radius;
varying float v_ring;
`;

const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_ringColor;
attribute vec4 a_iconColor;
attribute vec2 a_position;
attribute float a_size;
attribute float a_ring;
attribute float a_icon;
attribute vec2 a_corner;

uniform float u_sizeRatio;
uniform float u_pixelRatio;

${VARYINGS}${PLACES}
void main() {
  v_radius = a_size * u_pixelRatio / u_sizeRatio;
  v_ring = a_ring * u_pixelRatio;
  v_place = a_corner * (v_radius + 1.0);
  v_icon = vec2(mod(a_icon, ${COLUMNS}.0), floor(a_icon / ${COLUMNS}.0));
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= ${ALPHA_BIAS};
  v_ringColor = a_ringColor;
  v_iconColor = a_iconColor;
  gl_Position = toClip(toPixels(a_position) + v_place);
}
`;

const FRAGMENT = /* glsl */ `
precision highp float;
uniform sampler2D u_icons;
${VARYINGS}
/** Half the side of the square around the pictogram with its margin, in radii. */
const float REACH = ${(ICON_SHARE / FILLED).toFixed(4)};

void main() {
  float away = length(v_place);
  #ifdef PICKING_MODE
  if (away > v_radius) discard;
  gl_FragColor = v_color;
  #else
  if (away > v_radius + 0.5) discard;
  vec3 ink = mix(v_color.rgb, v_ringColor.rgb, clamp(away - v_radius + v_ring + 0.5, 0.0, 1.0));
  vec2 at = v_place / (v_radius * REACH);
  if (max(abs(at.x), abs(at.y)) < 1.0) {
    vec2 cell = v_icon + 0.5 + vec2(at.x, -at.y) * 0.5;
    ink = mix(ink, v_iconColor.rgb, texture2D(u_icons, cell / ${COLUMNS}.0, -0.6).a);
  }
  float cover = v_color.a * clamp(v_radius + 0.5 - away, 0.0, 1.0);
  gl_FragColor = vec4(ink * cover, cover);
  #endif
}
`;

/** All pictograms on one canvas, in the order of the kinds. */
const drawIcons = (): HTMLCanvasElement => {
  const canvas = document.createElement('canvas');
  canvas.width = COLUMNS * CELL;
  canvas.height = COLUMNS * CELL;
  const context = canvas.getContext('2d');
  const scale = (CELL - 2 * MARGIN) / 24;
  ENTITY_KINDS.forEach((kind, index) => {
    context?.setTransform(scale, 0, 0, scale, (index % COLUMNS) * CELL + MARGIN, Math.floor(index / COLUMNS) * CELL + MARGIN);
    context?.fill(new Path2D(ICON_PATHS[kind]), 'evenodd');
  });
  return canvas;
};

const makeTexture = (gl: WebGLRenderingContext): WebGLTexture => {
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, drawIcons());
  gl.generateMipmap(gl.TEXTURE_2D);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
  return texture;
};

const INDEX_OF_KIND: ReadonlyMap<string, number> = new Map(ENTITY_KINDS.map((kind, index) => [kind, index]));
const INDEX_OF_CONCEPT = ENTITY_KINDS.indexOf('concept');

interface ProgramInfo {
  readonly name: string;
  readonly gl: WebGLRenderingContext | WebGL2RenderingContext;
  readonly uniformLocations: Record<Uniform, WebGLUniformLocation>;
}

/** For sigma's `nodeProgramClasses`. */
export class DiscProgram extends NodeProgram<Uniform> {
  private texture: WebGLTexture | null = null;

  getDefinition() {
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_ring', size: 1, type: FLOAT },
        { name: 'a_icon', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_ringColor', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_iconColor', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [-1, -1],
        [1, -1],
        [-1, 1],
        [-1, 1],
        [1, -1],
        [1, 1],
      ],
    };
  }

  processVisibleItem(nodeIndex: number, startIndex: number, data: DiscData): void {
    const values = [
      data.x,
      data.y,
      data.size,
      data.borderSize ?? 0,
      INDEX_OF_KIND.get(data.kind ?? '') ?? INDEX_OF_CONCEPT,
      floatColor(data.color),
      floatColor(data.borderColor ?? data.color),
      floatColor(data.iconColor ?? data.color),
      nodeIndex,
    ];
    this.array.set(values, startIndex);
  }

  setUniforms(params: RenderParams, { name, gl, uniformLocations }: ProgramInfo): void {
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
    gl.uniform2f(uniformLocations.u_dimensions, params.width * params.pixelRatio, params.height * params.pixelRatio);
    gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio);
    gl.uniform1f(uniformLocations.u_pixelRatio, params.pixelRatio);
    if (name === 'pick') return;
    gl.activeTexture(gl.TEXTURE0);
    if (this.texture === null) this.texture = makeTexture(gl);
    gl.bindTexture(gl.TEXTURE_2D, this.texture);
    gl.uniform1i(uniformLocations.u_icons, 0);
  }
}

export const createDiscProgram = (): NodeProgramType => DiscProgram as unknown as NodeProgramType;
