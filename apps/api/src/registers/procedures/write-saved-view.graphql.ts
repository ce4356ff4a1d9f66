import { removeViewInput, saveViewInput } from '@gelt/domain'
import { NotFoundRefusal, refusalTypes } from '../../core/refusals.ts'
import { Entity } from '../../directory/entities/entity.graphql.ts'
import { builder } from '../../graphql/builder.ts'
import { key } from '../../graphql/input-words.ts'
import { parseInput } from '../../graphql/parse-input.ts'
import { removeView, saveView } from './save-view.service.ts'
import { SavedView, ViewedListEnum } from './saved-view.graphql.ts'

const SaveViewInput = builder.inputType('SaveViewInput', {
  description: 'A kept set of filters and order; one of the same name is replaced.',
  fields: (t) => ({
    entityId: t.id({ required: true, description: 'The entity.' }),
    list: t.field({ type: ViewedListEnum, required: true, description: 'The list.' }),
    name: t.string({
      required: true,
      description: 'What the person calls it, up to 80 characters.',
    }),
    query: t.string({ required: true, description: 'The address’s search part, without `?`.' }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

const RemoveViewInput = builder.inputType('RemoveViewInput', {
  description: 'A kept view to forget.',
  fields: (t) => ({
    viewId: t.id({ required: true, description: 'The view; of the caller’s own.' }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

builder.mutationFields((t) => ({
  saveView: t.field({
    type: SavedView,
    description: 'Keeps a list’s filters and order for the caller.',
    args: { input: t.arg({ type: SaveViewInput, required: true, description: 'The view.' }) },
    errors: {
      types: refusalTypes,
      union: { description: 'The view, or why it was refused.' },
    },
    resolve: async (_root, { input }, context) => {
      const { id } = await saveView(context, parseInput(saveViewInput, input))
      const view = await context.db.prisma.savedView.findUnique({ where: { id } })
      // Its key sent again, once the view is gone.
      if (!view) throw new NotFoundRefusal()
      return view
    },
  }),
  removeView: t.field({
    type: Entity,
    description: 'Forgets a kept view; gives the entity with those that are left.',
    args: { input: t.arg({ type: RemoveViewInput, required: true, description: 'The view.' }) },
    errors: {
      types: refusalTypes,
      union: { description: 'The entity, or why it was refused.' },
    },
    resolve: async (_root, { input }, context) => {
      const { id } = await removeView(context, parseInput(removeViewInput, input))
      return context.db.prisma.entity.findUniqueOrThrow({ where: { id } })
    },
  }),
}))
