package org.tacet.rulebook;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;

/** Loads models of rule files and builds the engine's network from them. */
final class ModelLoader extends ClassLoader {

    private final Map<String, byte[]> classes = new HashMap<>();

    private ModelLoader(Collection<RuleModel> models) {
        super(ModelLoader.class.getClassLoader());
        models.forEach(model -> classes.putAll(model.classes()));
    }

    /**
     * The rules of some files.
     *
     * @throws LinkageError where the classes do not fit the program
     */
    static InternalKnowledgeBase base(Collection<RuleModel> models) {
        ModelLoader loader = new ModelLoader(models);
        List<Model> made =
                models.stream().map(model -> loader.model(model.main())).toList();
        return KieBaseBuilder.createKieBaseFromModel(made);
    }

    private Model model(String main) {
        try {
            return (Model) loadClass(main).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(main, e);
        }
    }

    /** Looks at home first: to be told by the parent that it has none of them would take longer than to load them. */
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            byte[] bytes = classes.remove(name);
            if (bytes != null) {
                return defineClass(name, bytes, 0, bytes.length);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : super.loadClass(name, resolve);
        }
    }
}
