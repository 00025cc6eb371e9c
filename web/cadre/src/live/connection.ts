/** What a connection tells: `end` comes once, with the status when there was one. */
export interface Connection {
  open(): void
  chunk(text: string): void
  end(status?: number): void
}

/** Opens a connection and returns how to close it. */
export type Transport = (url: string, token: string, connection: Connection) => () => void
