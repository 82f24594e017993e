export { addJob, findJob, findJobAbout, type NewJob } from './add-job.ts'
export { type Job, type JobStatus, type Json, jobStatuses } from './job.ts'
export { type Ended, type Handler, type Slice, startWorker, type Worker, type WorkerParts } from './worker.ts'
