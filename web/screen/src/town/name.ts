import type { BoardTown } from '@dangjian/api'
import { towns } from '@/county/divisions'

/** A wall names the place (八达镇), not its committee (中共八达镇委员会). */
export const placeName = ({ divisionCode, name }: Pick<BoardTown, 'divisionCode' | 'name'>) =>
  towns.find(({ code }) => code === divisionCode)?.name ?? name
