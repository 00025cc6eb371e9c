import type { InjectionKey } from 'vue'

/** Refusals of the server by field; a Field shows its own. */
export const fieldErrors: InjectionKey<Record<string, string>> = Symbol('fieldErrors')
