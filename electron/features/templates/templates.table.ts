/** What the program last read of one of the office's own templates. */
export interface TemplateAttachmentTable {
  /** Name of the file in the folder of templates. */
  id: string
  /** Of the template, for people. */
  name: string
  sha256: string
  kind: 'docx'
  size_bytes: number
}
