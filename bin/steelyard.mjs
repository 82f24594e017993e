#!/usr/bin/env node
import { fileURLToPath } from 'node:url'
import { memoryFlagsOf, runWithNode } from './node.mjs'

runWithNode([
  ...memoryFlagsOf(process.argv[2]),
  fileURLToPath(new URL('../src/doors/cli/main.ts', import.meta.url)),
  ...process.argv.slice(2),
])
