'use client'

import { useMonaco } from '@graphiql/react'
import { useLayoutEffect } from 'react'
import { defineEditorThemes } from './editor-theme'

/** Our themes, there before an editor is made: editors are made in effects, which follow layout effects. */
export function EditorColours() {
  const monaco = useMonaco((state) => state.monaco)
  useLayoutEffect(() => {
    if (monaco) defineEditorThemes(monaco)
  }, [monaco])
  return null
}
