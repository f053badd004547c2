/** `proxy`: somebody receives it for the awarded one (nhận thay). */
export const attendances = ['present', 'proxy', 'absent'] as const
export type Attendance = (typeof attendances)[number]

export const guestKinds = ['leader', 'guest', 'press'] as const
export type GuestKind = (typeof guestKinds)[number]
