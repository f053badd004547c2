/**
 * What fills a Word template: a text (`\n` starts a new line), a condition, or rows of a loop.
 * Keys are the names of the fields as the office sees them in the template, “số quyết định”;
 * accents, case and spacing do not matter when a field is looked up.
 */
export interface TemplateData {
  readonly [field: string]: string | boolean | readonly TemplateData[]
}
