export const backupsPath = '/sao-luu'

/** The query under which the page opens with a backup begun. */
export const begunQuery = 'viec=sao-luu'

export const backUpAddress = `${backupsPath}?${begunQuery}`
