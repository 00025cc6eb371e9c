import type { Component } from 'vue'

type Loader = () => Promise<{ default: Component }>

/**
 * The pages of this console by the name that a menu's `component` carries. Names, paths, order and icons of the menus come
 * from the server; only what a page shows lives here.
 */
export const pages: Record<string, Loader> = {
  home: () => import('./home/HomePage.vue'),
  members: () => import('./members/MembersPage.vue'),
  development: () => import('./development/DevelopmentPage.vue'),
  masses: () => import('./masses/MassesPage.vue'),
  transfers: () => import('./transfers/TransfersPage.vue'),
  'committee-boards': () => import('./boards/CommitteeBoardPage.vue'),
  'town-boards': () => import('./boards/TownBoardPage.vue'),
  organizations: () => import('./organizations/OrganizationsPage.vue'),
  residents: () => import('./residents/ResidentsPage.vue'),
  reveals: () => import('./reveal/RevealsPage.vue'),
  posts: () => import('./posts/PostsPage.vue'),
  'login-logs': () => import('./login-logs/LoginLogsPage.vue'),
  'account-reviews': () => import('./accounts/AccountReviewPage.vue'),
  'online-users': () => import('./online/OnlinePage.vue'),
  towns: () => import('./towns/TownsPage.vue'),
  roles: () => import('./roles/RolesPage.vue'),
  parameters: () => import('./parameters/ParametersPage.vue'),
  dictionaries: () => import('./dictionaries/DictionariesPage.vue'),
  menus: () => import('./menus/ConsoleMenusPage.vue'),
  'app-menus': () => import('./menus/AppMenusPage.vue'),
  regions: () => import('./regions/RegionsPage.vue'),
  'api-docs': () => import('./apidocs/ApiDocsPage.vue'),
  'file-list': () => import('./storage/FilesPage.vue'),
  'file-storage': () => import('./storage/StoragePage.vue'),
  jobs: () => import('./monitor/JobsPage.vue'),
  services: () => import('./monitor/ServicesPage.vue'),
  cache: () => import('./monitor/CachePage.vue'),
  'dead-letters': () => import('./monitor/DeadLettersPage.vue'),
  'operation-logs': () => import('./operations/OperationLogsPage.vue'),
  meetings: () => import('./meetings/MeetingsPage.vue'),
}
