import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { Refusal, suggest } from './values/index.ts'

/** What an operator can set. Read once, in `main.ts`; below it nothing knows that there is an environment. */
export type Config = {
  readonly host: string
  readonly port: number
  /** Absent: the embedded database, which is for evaluation only. */
  readonly databaseUrl?: string
  readonly dataDirectory: string
  readonly packsDirectory: string
  /** The law pack that pages ask under where the caller names none. */
  readonly jurisdiction: string
  /** Absent: one is made and kept in the data directory when the server starts. */
  readonly secret?: string
  /** Who calls with one of these is an integrator, or an operator. */
  readonly integratorTokens: readonly string[]
  readonly operatorTokens: readonly string[]
  /** The address people use, where a proxy stands in front. `https` makes cookies secure. */
  readonly publicUrl?: string
  /** Threads beside the one that serves, for what only computes. */
  readonly threads: number
  readonly logLevel: LogLevel
  /** Whoever says which officer they are is taken for that officer. Never where real cases are. */
  readonly developmentOfficers: boolean
}

export const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug'] as const
export type LogLevel = (typeof logLevels)[number]

export type Environment = Readonly<Record<string, string | undefined>>

const secretLengthMin = 32

/** One core is for the thread that serves. More than this are left to whoever runs other things on so large a machine. */
const threadsMax = 8

const isUrl = (text: string, ...protocols: string[]) => URL.canParse(text) && protocols.includes(new URL(text).protocol)
const list = z
  .string()
  .transform(text =>
    text
      .split(',')
      .map(part => part.trim())
      .filter(part => part !== ''),
  )
  .refine(tokens => tokens.every(token => token.length >= secretLengthMin), {
    error: `needs tokens of at least ${secretLengthMin} characters, with commas between them`,
  })

const settings = z.object({
  STEELYARD_HOST: z.string().default('127.0.0.1'),
  STEELYARD_PORT: z
    .string()
    .regex(/^\d{1,5}$/, { error: 'must be a port number, 0 to 65535' })
    .transform(Number)
    .refine(port => port <= 65_535, { error: 'must be a port number, 0 to 65535' })
    .default(1540),
  DATABASE_URL: z
    .string()
    .refine(url => isUrl(url, 'postgres:', 'postgresql:'), {
      error: 'must look like postgres://user:password@host:5432/database',
    })
    .optional(),
  STEELYARD_DATA_DIR: z.string().default('.steelyard'),
  STEELYARD_PACKS: z.string().default('packs'),
  STEELYARD_JURISDICTION: z.string().default('cn'),
  STEELYARD_SECRET: z
    .string()
    .min(secretLengthMin, { error: `must have at least ${secretLengthMin} characters` })
    .optional(),
  STEELYARD_INTEGRATOR_TOKENS: list.default([]),
  STEELYARD_OPERATOR_TOKENS: list.default([]),
  STEELYARD_PUBLIC_URL: z
    .string()
    .refine(url => isUrl(url, 'http:', 'https:'), { error: 'must look like https://licensing.example.org' })
    .optional(),
  STEELYARD_THREADS: z
    .string()
    .regex(/^\d{1,2}$/, {
      error: 'must be a number of threads, 0 to 99; 0 answers everything on the thread that serves',
    })
    .transform(Number)
    .optional(),
  STEELYARD_DEVELOPMENT_OFFICERS: z.enum(['on', 'off'], { error: 'must be on or off' }).default('off'),
  LOG_LEVEL: z.enum(logLevels, { error: `must be one of ${logLevels.join(', ')}` }).default('info'),
})

/** The names of all settings, for their page and for finding a misspelt one. */
export const settingNames: readonly string[] = Object.keys(settings.shape)

/** Names that tests and benchmarks read; the server has no use for them, and no quarrel with them. */
const forTests: readonly string[] = [
  'STEELYARD_DATA',
  'STEELYARD_POSTGRES_BIN',
  'STEELYARD_CASES',
  'STEELYARD_MUTATIONS',
]

/**
 * The configuration, or the refusal `bad_configuration` whose details name every fault at once: an operator should not meet them one
 * start at a time. Values are never repeated in a fault, since one of them may be a secret. A setting left empty counts as not set.
 */
export function readConfig(environment: Environment): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  )
  const unknown = Object.keys(given).filter(
    name => name.startsWith('STEELYARD_') && !settingNames.includes(name) && !forTests.includes(name),
  )
  const read = settings.safeParse(given)
  const faults = [
    ...unknown.map(misspelt),
    ...(read.success ? [] : read.error.issues.map(issue => `${issue.path.join('.')} ${issue.message}`)),
  ]
  if (read.success && read.data.DATABASE_URL !== undefined && read.data.STEELYARD_SECRET === undefined)
    faults.push(
      'STEELYARD_SECRET is needed with DATABASE_URL, the same on every node (make one with: openssl rand -hex 32)',
    )
  if (!read.success || faults.length > 0) {
    const problem = faults.length === 1 ? String(faults[0]) : `${faults.length} settings`
    throw new Refusal('bad_configuration', { problem, faults })
  }

  const { data } = read
  return {
    host: data.STEELYARD_HOST,
    port: data.STEELYARD_PORT,
    ...(data.DATABASE_URL === undefined ? {} : { databaseUrl: data.DATABASE_URL }),
    dataDirectory: data.STEELYARD_DATA_DIR,
    packsDirectory: data.STEELYARD_PACKS,
    jurisdiction: data.STEELYARD_JURISDICTION,
    ...(data.STEELYARD_SECRET === undefined ? {} : { secret: data.STEELYARD_SECRET }),
    integratorTokens: data.STEELYARD_INTEGRATOR_TOKENS,
    operatorTokens: data.STEELYARD_OPERATOR_TOKENS,
    ...(data.STEELYARD_PUBLIC_URL === undefined ? {} : { publicUrl: data.STEELYARD_PUBLIC_URL }),
    threads: data.STEELYARD_THREADS ?? Math.min(threadsMax, availableParallelism() - 1),
    logLevel: data.LOG_LEVEL,
    developmentOfficers: data.STEELYARD_DEVELOPMENT_OFFICERS === 'on',
  }
}

function misspelt(name: string): string {
  const [near] = suggest(name, settingNames)
  return `${name} is not a setting${near === undefined ? '' : `; did you mean ${near}?`}`
}

/** The secret that cookies are sealed with: the one set, or for evaluation one kept in the data directory for its owner's eyes only. */
export function secretOf(config: Config): string {
  if (config.secret !== undefined) return config.secret
  const file = join(config.dataDirectory, 'secret')
  mkdirSync(config.dataDirectory, { recursive: true, mode: 0o700 })
  try {
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    chmodSync(file, 0o600)
  }
  const kept = readFileSync(file, 'utf8').trim()
  if (kept.length < secretLengthMin)
    throw new Refusal('bad_configuration', { problem: `${file} is damaged; remove it, and a new one is made` })
  return kept
}
