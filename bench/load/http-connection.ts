import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

/** Where a question goes, and its words. */
export interface Target {
  /** Without a path. */
  readonly url: string
  readonly path: string
  readonly body: string
}

/** The whole request as it goes over the wire. */
export function requestBytes({ url, path, body }: Target): Buffer {
  const head = [
    `POST ${path} HTTP/1.1`,
    `host: ${new URL(url).host}`,
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
  ]
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`)
}

const END_OF_HEAD = '\r\n\r\n'

/**
 * One kept connection that sends ready-made bytes and waits for a whole answer. Node's own client takes longer for a
 * request than a server does for an answer that is already there, and would measure itself.
 */
export class HttpConnection {
  private missing = 0
  private head = ''
  private settle: { resolve: () => void; reject: (error: Error) => void } | null = null

  private constructor(private readonly socket: Socket) {
    socket.setNoDelay(true)
    socket.on('data', (chunk) => this.take(chunk))
    socket.on('error', (error) => this.fail(error))
    socket.on('close', () => this.fail(new Error('The server closed the connection')))
  }

  static async open({ url }: Pick<Target, 'url'>): Promise<HttpConnection> {
    const { hostname, port } = new URL(url)
    const socket = connect(Number(port), hostname)
    await once(socket, 'connect')
    return new HttpConnection(socket)
  }

  /** Resolves when the whole answer is there; rejects unless its status is 200 and it says how long it is. */
  ask(request: Buffer): Promise<void> {
    return new Promise((resolve, reject) => {
      this.settle = { resolve, reject }
      this.head = ''
      this.missing = 0
      this.socket.write(request)
    })
  }

  close(): void {
    this.settle = null
    this.socket.destroy()
  }

  private take(chunk: Buffer): void {
    if (this.missing > 0) this.missing -= chunk.length
    else if (!this.readHead(chunk)) return
    if (this.missing > 0) return
    const { settle } = this
    this.settle = null
    settle?.resolve()
  }

  /** Answers whether the head is complete; then `missing` says what is still to come of the body. */
  private readHead(chunk: Buffer): boolean {
    const text = this.head + chunk.toString('latin1')
    const end = text.indexOf(END_OF_HEAD)
    this.head = text
    if (end < 0) return false
    const length = /\r\ncontent-length: (\d+)/i.exec(text.slice(0, end))?.[1]
    if (length === undefined || !text.startsWith('HTTP/1.1 200')) {
      this.fail(new Error(`Answered: ${text.slice(0, 500)}`))
      return false
    }
    this.missing = end + END_OF_HEAD.length + Number(length) - text.length
    return true
  }

  private fail(error: Error): void {
    this.settle?.reject(error)
    this.settle = null
  }
}

/** Asks once over a connection of its own. */
export async function askOnce(target: Target): Promise<void> {
  const connection = await HttpConnection.open(target)
  await connection.ask(requestBytes(target)).finally(() => connection.close())
}
