import { BaseSequencer, type TestSpecification } from 'vitest/node'

const FOLDERS = ['journeys', 'scope', 'attacks', 'faults']

/** Gentle tests first, those that stop parts of the platform last. */
export class ByFolder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = (file: TestSpecification) => FOLDERS.findIndex((folder) => file.moduleId.includes(`/${folder}/`))
    return [...files].sort((a, b) => rank(a) - rank(b) || a.moduleId.localeCompare(b.moduleId))
  }
}
