import { platform, storage } from './setup.mjs'

const menu = (code, children = []) => ({ id: code, code, name: code, children })

/** A logged-in member with every APP menu that this app has a page for. */
export function signedIn({ menus = everyMenu, permissions = [] } = {}) {
  storage.set('dangjian.cadre.session', {
    accessToken: 'a',
    refreshToken: 'r',
    expiresAt: Date.now() + 600_000,
  })
  platform.on('GET', '/api/auth/me', {
    body: {
      account: { id: '1', login: '138****0001', name: '测试党员甲' },
      person: { id: '2', name: '测试党员甲', photoUrl: null, memberType: 'FULL' },
      organization: { id: '3', name: '八达镇第一支部', path: '/1/2/3/' },
      roles: [{ id: '7', code: 'MEMBER', name: '党员' }],
      permissions,
      menus,
      passwordChange: 'NONE',
    },
  })
  platform.on('GET', '/api/message/echo', { body: { items: [], updatedAt: '2026-03-10T10:00:00+08:00' } })
  platform.on('GET', '/api/message/messages/unread-count', { body: { count: 0 } })
  platform.on('GET', '/api/message/messages', pageOf())
  platform.on('GET', '/api/meeting/my-meetings', pageOf())
}

export const everyMenu = [
  menu('pages-index', [menu('organizationLife'), menu('scan'), menu('messages')]),
  menu('profile'),
]

export const onlyHome = [menu('pages-index'), menu('profile')]

export function pageOf(...items) {
  return { body: { items, total: items.length, page: 1, size: 20 } }
}

const minutes = (n) => new Date(Date.now() + n * 60_000).toISOString()

export const openMeeting = {
  id: '100',
  title: '三月党课',
  type: 'PARTY_CLASS',
  typeName: '党课',
  startAt: minutes(-10),
  endAt: minutes(50),
  place: '党员活动室',
  status: 'NOT_HELD',
  participant: true,
  signed: false,
  signedAt: null,
}

export const laterMeeting = {
  ...openMeeting,
  id: '101',
  title: '四月党课',
  startAt: minutes(600),
  endAt: minutes(660),
}
