#!/usr/bin/env node
// `node bin/run.mjs TOOL ARGS`: runs a tool of node_modules with a Node that can run this project.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { runWithNode } from './node.mjs'

const [tool, ...args] = process.argv.slice(2)
const packageOf = { vitest: 'vitest', tsc: 'typescript', biome: '@biomejs/biome' }
const manifest = createRequire(import.meta.url).resolve(`${packageOf[tool]}/package.json`)
const bin = JSON.parse(readFileSync(manifest, 'utf8')).bin
runWithNode([join(dirname(manifest), typeof bin === 'string' ? bin : bin[tool]), ...args])
