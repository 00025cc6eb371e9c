import { ApiProblem } from '@dangjian/api'
import { ElMessageBox } from 'element-plus'

/** Saves; a step before its year is over is asked about and then saved as it was wished (02 §2.6). */
export async function confirmedStep(save: (confirmed: boolean) => Promise<unknown>): Promise<void> {
  try {
    await save(false)
  } catch (problem) {
    if (!(problem instanceof ApiProblem) || problem.code !== 'STAGE_TOO_SOON') throw problem
    const wanted = await ElMessageBox.confirm(problem.message, '时间未满一年', {
      type: 'warning',
      confirmButtonText: '确认,继续保存',
      cancelButtonText: '再看看',
    }).then(
      () => true,
      () => false,
    )
    if (!wanted) throw problem
    await save(true)
  }
}
