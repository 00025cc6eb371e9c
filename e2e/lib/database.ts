import mysql, { type Connection } from 'mysql2/promise'
import { environmentOf } from './platform'

/** Reads the tables of one service with its own user: to check what was really written, never to change it. */
export async function query<T = any>(service: string, sql: string, values: unknown[] = []): Promise<T[]> {
  const env = environmentOf(service)
  const [host, port] = env.DANGJIAN_DB.split(':')
  let connection: Connection | undefined
  try {
    connection = await mysql.createConnection({ host, port: Number(port), user: env.DANGJIAN_DB_USER, password: env.DANGJIAN_DB_PASSWORD, database: env.DANGJIAN_DB_SCHEMA, supportBigNumbers: true, bigNumberStrings: true })
    const [rows] = await connection.query(sql, values)
    return rows as T[]
  } finally {
    await connection?.end()
  }
}

export async function count(service: string, sql: string, values: unknown[] = []): Promise<number> {
  const [row] = await query(service, sql, values)
  return Number(Object.values(row)[0])
}
