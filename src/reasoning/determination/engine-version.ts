/** Part of every digest: an engine that could answer differently has another version. */
export const engineVersion = '1'
