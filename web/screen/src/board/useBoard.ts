import { ApiProblem, openStream, type Board, type Happening, type StreamState } from '@dangjian/api'
import { onBeforeUnmount, ref, shallowRef } from 'vue'
import { api, client } from '@/session/session'
import { empty, reduce, type BoardEvent } from './state'

/** The platform sends a heartbeat each 15 s; a wall whose cable was pulled must not look live for long. */
const silenceMs = 40_000

/** Board and live changes. After a cut everything is read again, so that nothing is missing. */
export function useBoard() {
  const state = shallowRef(empty)
  const link = ref<StreamState>('connecting')
  /** When the numbers were last known to be right. */
  const heardAt = ref<number>()
  const problem = shallowRef<ApiProblem>()

  function apply(event: BoardEvent) {
    state.value = reduce(state.value, event)
    heardAt.value = Date.now()
    problem.value = undefined
  }

  async function load() {
    try {
      apply({ type: 'snapshot', board: await api.screen.board() })
    } catch (error) {
      problem.value = error instanceof ApiProblem ? error : undefined
    }
  }

  const stream = openStream(client, '/api/screen/stream', {
    silenceMs,
    onState(now) {
      if (now === 'cut' && link.value === 'live') heardAt.value = Date.now()
      link.value = now
      if (now === 'live') void load()
    },
    onEvent({ event, data }) {
      if (event === 'board') apply({ type: 'board', board: JSON.parse(data) as Board })
      else if (event === 'happening') apply({ type: 'happening', happening: JSON.parse(data) as Happening })
    },
  })

  void load()
  onBeforeUnmount(() => stream.close())
  return { state, link, heardAt, problem }
}
