import { messageOf } from '@dangjian/api'
import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router'
import { onSignedOut } from './api'
import { pages } from './pages'
import { useSession } from './session/store'
import { homePath, routesOf, visible, type PageRoute } from './shell/menus'

declare module 'vue-router' {
  interface RouteMeta {
    title?: string
    trail?: string[]
    open?: boolean
  }
}

const missing = () => import('./shell/MissingPage.vue')

export const router = createRouter({
  history: createWebHistory(import.meta.env.BASE_URL),
  routes: [
    {
      path: '/login',
      name: 'login',
      component: () => import('./session/LoginPage.vue'),
      meta: { open: true },
    },
    {
      path: '/unavailable',
      name: 'unavailable',
      component: () => import('./shell/UnavailablePage.vue'),
      meta: { open: true },
    },
    {
      path: '/',
      name: 'shell',
      component: () => import('./shell/Shell.vue'),
      redirect: homePath,
      children: [{ path: ':rest(.*)*', name: 'missing', component: missing, meta: { title: '找不到页面' } }],
    },
  ],
})

function recordOf(route: PageRoute): RouteRecordRaw {
  const load = pages[route.page] ?? missing
  return {
    path: route.path,
    name: route.name,
    meta: { title: route.title, trail: route.trail },
    // keep-alive finds a page by its component name
    component: () => load().then((page) => ({ ...page.default, name: route.name })),
  }
}

let added: string[] = []

function addPages(routes: PageRoute[]) {
  added.forEach((name) => router.removeRoute(name))
  const home: PageRoute = { name: 'page-home', path: homePath, title: '首页', page: 'home', trail: ['首页'] }
  const all = [home, ...routes.filter((route) => route.path !== homePath)]
  all.forEach((route) => router.addRoute('shell', recordOf(route)))
  added = all.map((route) => route.name)
}

router.beforeEach(async (to) => {
  const session = useSession()
  if (to.meta.open) return session.hasTokens() && session.me && !session.held ? homePath : true
  if (!session.hasTokens()) return { name: 'login', query: to.path === homePath ? {} : { to: to.fullPath } }
  if (session.held) return { name: 'login', query: { to: to.fullPath } }
  if (session.me) return true
  try {
    const me = await session.load()
    addPages(routesOf(visible(me.menus)))
  } catch (problem) {
    if (!session.hasTokens()) return { name: 'login', query: { to: to.fullPath } }
    return { name: 'unavailable', query: { to: to.fullPath, why: messageOf(problem) } }
  }
  return to.fullPath
})

onSignedOut(() => {
  useSession().clear()
  const { name, fullPath } = router.currentRoute.value
  if (name !== 'login')
    void router.replace({ name: 'login', query: fullPath === homePath ? {} : { to: fullPath } })
})
