import { z } from 'zod'

export const DossierFileId = z.uuid().brand<'DossierFileId', 'inout'>()
export type DossierFileId = z.infer<typeof DossierFileId>

export const DossierPaperId = z.uuid().brand<'DossierPaperId', 'inout'>()
export type DossierPaperId = z.infer<typeof DossierPaperId>

export const RequirementId = z.uuid().brand<'RequirementId', 'inout'>()
export type RequirementId = z.infer<typeof RequirementId>
