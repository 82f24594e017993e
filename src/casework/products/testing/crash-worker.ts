import { workUntilKilled } from '../../../office/jobs/testing/index.ts'
import { handlersOf, now } from './room.ts'

await workUntilKilled(now, handlersOf)
