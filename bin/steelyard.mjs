#!/usr/bin/env node
import { fileURLToPath } from 'node:url'
import { memoryFlags, runWithNode } from './node.mjs'

runWithNode([
  ...memoryFlags,
  fileURLToPath(new URL('../src/doors/cli/main.ts', import.meta.url)),
  ...process.argv.slice(2),
])
