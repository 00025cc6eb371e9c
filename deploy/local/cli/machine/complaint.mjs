/** Something that the person in front of the machine can put right; said in both languages, without a stack. */
export class Complaint extends Error {
  constructor(chinese, english, details = []) {
    super(english)
    this.chinese = chinese
    this.details = details
  }
}
