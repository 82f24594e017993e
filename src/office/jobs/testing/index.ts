export { expireHolders, killAfter } from './kill-after.ts'
export { workUntilKilled } from './work-until-killed.ts'
