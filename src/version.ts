import manifest from '../package.json' with { type: 'json' }

/** Of this program; the version of the engine, which is part of every digest, is another and changes less often. */
export const version: string = manifest.version
