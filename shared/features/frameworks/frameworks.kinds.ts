/** “Hai chân - Ba mũi”, or plain content areas as the letter of 2023 has them. */
export const frameworkStructures = ['legs-prongs', 'areas'] as const
export type FrameworkStructure = (typeof frameworkStructures)[number]

/** Legs (chân), prongs (mũi) and areas stand at the top; contents and breakthroughs under them. */
export const frameworkItemKinds = ['leg', 'prong', 'area', 'content', 'breakthrough'] as const
export type FrameworkItemKind = (typeof frameworkItemKinds)[number]
