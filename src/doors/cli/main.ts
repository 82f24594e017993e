// Where the command line has always been called. The program itself is `src/main.ts`, on the roof, since it reads the environment.
await import('../../main.ts')
