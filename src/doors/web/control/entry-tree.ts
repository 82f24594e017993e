import type { EntryNode } from '../../../casework/control-lists/index.ts'
import { code } from '../components/code.ts'
import { details } from '../components/details.ts'
import { type Html, html, nothing } from '../html.ts'
import type { Voice } from '../voice.ts'
import { changeTag, figureChanges, wordingChange } from './figure-words.ts'
import { flagWords } from './flag-words.ts'
import { provisionText } from './provision-text.ts'

type Tree = {
  readonly voice: Voice
  readonly below: ReadonlyMap<string, readonly EntryNode[]>
  /** The address of another provision, in the state of the list that is looked at. */
  readonly hrefOf: (code: string, path: string) => string
}

/** An entry as the law has it: each provision below the one it belongs to, each note with what it governs. */
export function entryTree(voice: Voice, nodes: readonly EntryNode[], hrefOf: Tree['hrefOf']): Html {
  const paths = new Set(nodes.map(({ path }) => path))
  const below = Map.groupBy(nodes, ({ under = '' }) => (paths.has(under) ? under : ''))
  const tree = { voice, below, hrefOf }
  return html`<ol class="sy-tree">${(below.get('') ?? []).map(node => branch(tree, node))}</ol>`
}

function branch(tree: Tree, node: EntryNode): Html {
  const { voice, below } = tree
  const children = below.get(node.path) ?? []
  // A note says what the paragraphs below it mean, and is read before them.
  const ordered = [...children.filter(({ kind }) => kind !== 'provision'), ...children.filter(isProvision)]
  const rest =
    ordered.length === 0 ? nothing : html`<ol class="sy-tree">${ordered.map(child => branch(tree, child))}</ol>`
  return html`<li class="sy-tree__node${isProvision(node) ? '' : ' sy-tree__note'}" id="${anchorOf(node.path)}">
<div class="sy-tree__line">${label(voice, node)} ${provisionText(voice, node)}${node.change === undefined ? nothing : html` ${changeTag(voice, node.change)}`}</div>
${remarks(tree, node)}${rest}</li>`
}

function isProvision({ kind }: EntryNode): boolean {
  return kind === 'provision'
}

export function anchorOf(path: string): string {
  return `p-${path.replace(/[^\w.-]/g, '_')}`
}

function label({ t }: Voice, { kind, path }: EntryNode): Html {
  if (kind === 'provision') return html`<strong>${code(path)}</strong>`
  const number = /-(\d{1,2}[a-z]?)(?:~\d+)?$/.exec(path)?.[1] ?? ''
  return html`<strong>${t(`cl.kind.${kind}`)}${number === '' ? nothing : html` <bdi dir="ltr">${number}</bdi>`}</strong>`
}

/** What stands behind a provision: reasons for control, what it refers to, what changed, what is doubtful. */
function remarks({ voice, hrefOf }: Tree, node: EntryNode): Html {
  const { t } = voice
  const { reasons, references, terms, cas, flags, change } = node
  const parts: Html[] = []
  if (reasons.length > 0)
    parts.push(
      html`<p class="sy-note">${t('cl.reasons')} ${reasons.map((each, i) => html`${i === 0 ? nothing : t('semicolon')}${code(each.code)}${each.scope === '' ? nothing : html` ${each.scope}`}${each.column === '' ? nothing : html` (${each.column})`}`)}</p>`,
    )
  if (references.length > 0)
    parts.push(
      html`<p class="sy-note">${t('cl.references')} ${references.map((each, i) => html`${i === 0 ? nothing : t('semicolon')}${each.isResolved && each.code !== undefined ? html`<a href="${hrefOf(each.code, each.path)}">${code(each.path)}</a>` : html`${code(each.path)} <span class="sy-unknown">${t('cl.reference.dead')}</span>`}`)}</p>`,
    )
  if (cas.length > 0) parts.push(html`<p class="sy-note">CAS ${cas.map(each => html`${code(each)} `)}</p>`)
  const defined = terms.filter(({ texts }) => texts !== undefined)
  if (defined.length > 0)
    parts.push(
      details(
        t('cl.terms'),
        html`<dl class="sy-terms">${defined.map(({ term, texts }) => html`<dt dir="auto">${term}</dt><dd>${texts === undefined ? nothing : voice.words(texts)}</dd>`)}</dl>`,
        { of: node.path },
      ),
    )
  if (change !== undefined && change.change !== 'moved')
    parts.push(
      details(
        t('cl.change.show'),
        html`${figureChanges(voice, change.figures)}${wordingChange(voice, change, Object.keys(node.texts)[0] ?? voice.lang)}`,
        {
          of: node.path,
        },
      ),
    )
  if (flags.length > 0)
    parts.push(html`<ul class="sy-plain sy-flags">${flags.map(flag => html`<li>${flagWords(voice, flag)}</li>`)}</ul>`)
  return parts.length === 0 ? nothing : html`<div class="sy-tree__more">${parts}</div>`
}
