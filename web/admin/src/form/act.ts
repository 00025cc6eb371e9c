import { messageOf } from '@dangjian/api'
import { ElMessage, ElMessageBox } from 'element-plus'

/** Does something the user asked for and says how it went; true when it worked. */
export async function act(work: () => Promise<unknown>, success: string): Promise<boolean> {
  try {
    await work()
    ElMessage.success(success)
    return true
  } catch (problem) {
    ElMessage.error({ message: messageOf(problem), duration: 5000 })
    return false
  }
}

/** Asks before something that cannot be taken back; the question names the thing. */
export function sure(question: string, detail: string, verb: string): Promise<boolean> {
  return ElMessageBox.confirm(detail, question, {
    type: 'warning',
    confirmButtonText: verb,
    cancelButtonText: '取消',
    confirmButtonClass: 'el-button--danger is-plain',
  }).then(
    () => true,
    () => false,
  )
}
