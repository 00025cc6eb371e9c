import type {
  Candidate,
  CandidateOrg,
  Meeting,
  MeetingDetail,
  MeetingForm,
  Minutes,
  MinutesForm,
  Participant,
} from '../src'
import type { Agrees, Answer, Sent } from './agrees'
import type { components } from './generated/meeting'

type Theirs = components['schemas']

export type MeetingAgrees = [
  Agrees<Answer<Meeting, Theirs['MeetingRow']>>,
  Agrees<Answer<MeetingDetail, Theirs['MeetingDetail']>>,
  Agrees<Sent<MeetingForm, Theirs['MeetingForm']>>,
  Agrees<Answer<Minutes, Theirs['MinutesFilingView']>>,
  Agrees<Sent<MinutesForm, Theirs['MinutesForm']>>,
  Agrees<Answer<Participant, Theirs['ParticipantRow']>>,
  Agrees<Answer<Candidate, Theirs['CandidatesCandidate']>>,
  Agrees<Answer<CandidateOrg, Theirs['CandidatesNode']>>,
]
