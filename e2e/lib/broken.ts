import { query } from './database'

/** message-service cannot write notices about this, as if a faulty release of it were running; answers what mends it. */
export async function breakNotices(title: string): Promise<() => Promise<void>> {
  const name = `broken_${Math.random().toString(36).slice(2, 10)}`
  await query('message-service', `create trigger ${name} before insert on notice for each row if new.title like '%${title}' then signal sqlstate '45000' set message_text = 'broken'; end if`)
  return async () => {
    await query('message-service', `drop trigger if exists ${name}`)
  }
}
