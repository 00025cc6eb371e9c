/**
 * Names the fields in which a type of ours differs from the service's. Whether a field may be null is ours to say, the documents do not know it;
 * objects inside are compared by a line of their own.
 */
type Drift<Ours, Theirs> = {
  [Field in keyof Ours]-?: Field extends keyof Theirs
    ? Alike<NonNullable<Ours[Field]>, NonNullable<Theirs[Field]>> extends true
      ? never
      : Field
    : Field
}[keyof Ours]

type Alike<Ours, Theirs> = [unknown] extends [Theirs]
  ? true
  : [Theirs] extends [readonly (infer Their)[]]
    ? [Ours] extends [readonly (infer Our)[]]
      ? Alike<NonNullable<Our>, NonNullable<Their>>
      : false
    : [Theirs] extends [string]
      ? SameText<Ours, Theirs>
      : [Theirs] extends [number]
        ? Yes<Ours, number>
        : [Theirs] extends [boolean]
          ? Yes<Ours, boolean>
          : Yes<Ours, object>

type Yes<Ours, Kind> = [Ours] extends [Kind] ? true : false

/** Of an enumeration we know every value, or take it as text. */
type SameText<Ours, Theirs> = string extends Theirs
  ? Yes<Ours, string>
  : string extends Ours
    ? true
    : [Theirs] extends [Ours]
      ? Yes<Ours, Theirs>
      : false

type Demanded<Theirs> = {
  [Field in keyof Theirs]-?: object extends Pick<Theirs, Field> ? never : Field
}[keyof Theirs]

/** An answer: every field that we read is sent. */
export type Answer<Ours, Theirs> = Drift<Ours, Theirs>
/** A form: every field that we send is read, and none that is demanded is missing. */
export type Sent<Ours, Theirs> = Drift<Ours, Theirs> | Exclude<Demanded<Theirs>, keyof Ours>

/** A line of a list that only compiles when nothing differs; the compiler's message names the fields that do. */
export type Agrees<Differing extends never> = Differing
