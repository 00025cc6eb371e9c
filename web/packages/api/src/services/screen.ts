import type { ApiClient } from '../client'
import type { Board, Home } from '../types/screen'

export function screenApi(client: ApiClient) {
  return {
    home: () => client.get<Home>('/api/screen/home'),
    board: () => client.get<Board>('/api/screen/board'),
  }
}
