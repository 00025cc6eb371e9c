const types = ['image/jpeg', 'image/png', 'image/gif']
const maxMb = 20

export const imageHint = `支持 gif、jpeg、jpg、png 格式,不超过 ${maxMb}MB`

/** Why a picture cannot be uploaded; the server looks at the content once more. */
export function imageProblem(file: { type: string; size: number }): string | null {
  if (!types.includes(file.type)) return `图片格式不支持,${imageHint}`
  return file.size > maxMb * 1024 * 1024 ? `图片太大,${imageHint}` : null
}
