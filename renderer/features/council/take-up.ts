/** The next figure typed replaces the one that stands in the field. */
export function takeUp(field: HTMLInputElement): void {
  field.focus()
  field.select()
}
