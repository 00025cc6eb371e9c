import type { Meeting, MeetingProgress } from '@dangjian/api'
import { reactive } from 'vue'
import { onLive } from '@/live/live'

/** Numbers of meetings as the stream tells them, on top of what a list or dialog has read (MEET-11). */
export function useMeetingProgress() {
  const news = reactive(new Map<string, MeetingProgress>())
  onLive('meeting', (progress) => news.set(String(progress.meetingId), progress))
  return {
    of: <M extends Pick<Meeting, 'id' | 'signed' | 'invited' | 'attendanceRatio' | 'status'>>(
      meeting: M,
    ): M => {
      const fresh = news.get(meeting.id)
      if (!fresh) return meeting
      const { signed, invited, attendanceRatio, status } = fresh
      return { ...meeting, signed, invited, attendanceRatio, status }
    },
    /** A list that was read anew knows more than older news. */
    forget: () => news.clear(),
  }
}
