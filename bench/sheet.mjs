import { strToU8, zipSync } from 'fflate'
import { idCard } from './people.mjs'

const HEADER = ['姓名', '身份证号', '手机号码', '党员类型', '党组织名称']

/** A workbook of invented members, spread evenly over the branches, in the columns of the import template. */
export function sheet(organizations, count) {
  const offset = 10_000_000 + Math.floor(Math.random() * 40_000_000)
  const rows = [HEADER]
  for (let i = 0; i < count; i++) {
    rows.push([`测速${(offset + i).toString(36)}`, idCard(), `198${offset + i}`, '正式党员', organizations[i % organizations.length]])
  }
  return zipSync({
    '[Content_Types].xml': xml('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>'),
    '_rels/.rels': xml('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>'),
    'xl/workbook.xml': xml('<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="党员" sheetId="1" r:id="rId1"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': xml('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'),
    'xl/worksheets/sheet1.xml': xml(`<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.map((cells, i) => `<row r="${i + 1}">${cells.map((it, c) => `<c r="${'ABCDE'[c]}${i + 1}" t="inlineStr"><is><t>${it}</t></is></c>`).join('')}</row>`).join('')}</sheetData></worksheet>`),
  })
}

const xml = (body) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${body}`)
