# The home page, the list of articles and a page for each topic.
class Lists < Jekyll::Generator
  def generate(site)
    articles = site.collections["articles"].docs.reverse
    list(site, "", "Bench", articles.first(20))
    list(site, "articles", "Articles", articles.first(100))
    topics = Hash.new { |all, name| all[name] = [] }
    articles.each { |article| article.data["topics"].each { |name| topics[name] << article } }
    topics.each { |name, found| list(site, "topics/#{Jekyll::Utils.slugify(name)}", name, found.first(100)) }
  end

  def list(site, folder, title, articles)
    page = Jekyll::PageWithoutAFile.new(site, site.source, folder, "index.html")
    page.data.merge!("layout" => "list", "title" => title, "articles" => articles)
    site.pages << page
  end
end
