export interface BackupKeysTable {
  id: string
  created_at: string
  /** age recipients: the public halves. No secret key is ever stored in the database. */
  office_recipient: string
  recovery_recipient: string
  /** The office's secret key as a passphrase-encrypted age file, base64. */
  identity_file: string
  /** Random; tells one office PC's backups from another's. */
  device_id: string
}

export interface BackupRunTable {
  id: string
  sequence: number
  created_at: string
  place: string
  file_name: string
  bytes: number
  sha256: string
  verified_at: string | null
  /** When a trial restore of this very file last succeeded. */
  restored_at: string | null
  /** Head of the change log in the backup. */
  change_seq: number
}
