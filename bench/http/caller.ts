import { once } from 'node:events'
import { connect } from 'node:net'

/** One connection that is kept, asked one thing at a time. */
export type Caller = {
  /** The body of the answer, whole; it stands in room that the next answer takes. Whatever is no success is an error. */
  readonly ask: (request: Buffer) => Promise<Buffer>
  readonly close: () => void
}

const roomBytes = 1_048_576
const endOfHead = '\r\n\r\n'
const endOfChunks = '0\r\n\r\n'

/** HTTP/1.1 (RFC 9112) as far as a caller needs it who knows what is sent: a length, or chunks. */
export async function openCaller(url: string): Promise<Caller> {
  const { hostname, port } = new URL(url)
  const room = Buffer.allocUnsafe(roomBytes)
  let held = 0
  let head: Head | undefined
  let waiting: { readonly resolve: (body: Buffer) => void; readonly reject: (error: Error) => void } | undefined

  const fail = (error: Error) => waiting?.reject(error)
  const take = (size: number, part: Uint8Array): boolean => {
    room.set(part.subarray(0, size), held)
    held += size
    head ??= headIn(room.subarray(0, held))
    if (head === undefined) return true
    const { status, from, length } = head
    const end = length === undefined ? held : from + length
    const isWhole = length === undefined ? room.toString('latin1', held - 5, held) === endOfChunks : held >= end
    if (!isWhole) return true
    if (status !== 200 || held > end) fail(new Error(`${url}: ${status}, ${held - end} bytes too many`))
    else waiting?.resolve(room.subarray(from, end))
    return true
  }
  const socket = connect({
    host: hostname,
    port: Number(port),
    noDelay: true,
    onread: { buffer: Buffer.allocUnsafe(65_536), callback: take },
  })
  await once(socket, 'connect')
  socket.on('error', fail)
  socket.on('close', () => fail(new Error(`${url}: closed before the answer`)))
  return {
    ask(request) {
      const { promise, resolve, reject } = Promise.withResolvers<Buffer>()
      waiting = { resolve, reject }
      held = 0
      head = undefined
      socket.write(request)
      return promise
    },
    close() {
      waiting = undefined
      socket.destroy()
    },
  }
}

type Head = { readonly status: number; readonly from: number; readonly length: number | undefined }

function headIn(bytes: Buffer): Head | undefined {
  const end = bytes.indexOf(endOfHead)
  if (end === -1) return undefined
  const text = bytes.toString('latin1', 0, end)
  const length = /^content-length: *(\d+)/im.exec(text)?.[1]
  return {
    status: Number(text.slice(9, 12)),
    from: end + endOfHead.length,
    length: length === undefined ? undefined : Number(length),
  }
}
