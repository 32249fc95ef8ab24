# Links the first use of each term in an article's text; headings, links and code are passed over.
require "cgi"
require "strscan"

class Glossary
  Term = Struct.new(:rest, :url, :meaning)
  PIECES = %r{<(h[1-6]|a|code)\b.*?</\1>|<[^>]*>|[^<]+}m.freeze

  def initialize(docs)
    @terms = Hash.new { |all, word| all[word] = [] }
    docs.each do |doc|
      first, *others = doc.data["term"].downcase.split
      rest = /#{others.map { |word| " #{Regexp.escape(word)}" }.join}(?!\p{Alnum})/i
      @terms[first] << Term.new(rest, doc.url, CGI.escapeHTML(doc.content.strip))
    end
    @terms.default = nil
  end

  def mark(html)
    seen = {}
    html.gsub(PIECES) { |piece| piece.start_with?("<") ? piece : mark_text(piece, seen) }
  end

  def mark_text(text, seen)
    scanner = StringScanner.new(text)
    out = +""
    until scanner.eos?
      out << scanner.scan(/\P{Alnum}*/)
      word = scanner.scan(/\p{Alnum}+/) or break
      term = @terms[word.downcase]&.find { |one| !seen[one.url] && scanner.match?(one.rest) }
      seen[term.url] = true if term
      out << (term ? %(<a href="#{term.url}" title="#{term.meaning}">#{word}#{scanner.scan(term.rest)}</a>) : word)
    end
    out
  end
end

Jekyll::Hooks.register :site, :post_read do |site|
  site.config["terms"] = Glossary.new(site.collections["glossary"].docs)
end

Jekyll::Hooks.register :articles, :post_convert do |article|
  article.content = article.site.config["terms"].mark(article.content)
end
