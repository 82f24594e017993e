import { workUntilKilled } from '../../../office/jobs/testing/index.ts'
import { handlersOf, newRoom, now } from './room.ts'

await workUntilKilled(now, storage => handlersOf(storage, newRoom()))
