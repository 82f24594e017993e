#!/usr/bin/env node
import { fileURLToPath } from 'node:url'
import { flagsOf, runWithNode } from './node.mjs'

runWithNode([
  ...flagsOf(process.argv[2]),
  fileURLToPath(new URL('../src/doors/cli/main.ts', import.meta.url)),
  ...process.argv.slice(2),
])
