import type { Message } from '../src'
import type { Agrees, Answer } from './agrees'
import type { components } from './generated/message'

export type MessageAgrees = [Agrees<Answer<Message, components['schemas']['MessageView']>>]
