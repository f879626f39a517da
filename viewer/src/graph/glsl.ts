/** What the programs of nodes and of edges share. */

/** `toPixels` and `toClip`: between a place in the graph and pixels of the screen, y upwards; needs `u_matrix` and `u_dimensions`. */
export const PLACES = /* glsl */ `
uniform mat3 u_matrix;
uniform vec2 u_dimensions;

vec2 toPixels(vec2 position) {
  return ((u_matrix * vec3(position, 1)).xy + 1.0) * u_dimensions / 2.0;
}

vec4 toClip(vec2 pixels) {
  return vec4(pixels / u_dimensions * 2.0 - 1.0, 0, 1);
}
`;

/** Sigma keeps colours as floats that lose the last bit of alpha; this gives it back. */
export const ALPHA_BIAS = '(255.0 / 254.0)';

export const FLOAT = 5126;
export const UNSIGNED_BYTE = 5121;
export const TRIANGLES = 4;
