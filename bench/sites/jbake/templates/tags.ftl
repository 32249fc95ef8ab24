<#import "base.ftl" as base>
<@base.list title=tag address="topics/${tag}.html" articles=base.first(tag_posts, 100) />
